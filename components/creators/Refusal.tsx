import { errorText } from '@/components/app/errorText';
import type { AppError } from '@/lib/errors';
import { useWords } from './useWords';

/** Why something was not done, in a sentence, where it was asked for. */
export function Refusal({ error, id }: { error: AppError | null; id?: string }) {
  const { t } = useWords();
  return (
    <p className="refusal stop" role="status" id={id}>
      {error && errorText(t, error)}
    </p>
  );
}
