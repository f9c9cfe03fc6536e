import type { FormEvent, ReactNode } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import type { AppError } from '@/lib/errors';

type Props = {
  /** What the button that ends it says. */
  submit: string;
  error: AppError | null;
  onSubmit: (text: (name: string) => string) => void;
  onDone: () => void;
  /** Another way out, at the right. */
  aside?: ReactNode;
  children: ReactNode;
};

/** The form of one step, unfolded where its row stands: fields, what went wrong, two buttons. */
export function StepShell({ submit, error, onSubmit, onDone, aside, children }: Props) {
  const { t } = useWords();
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    onSubmit((name) => String(typed.get(name) ?? '').trim());
  }
  return (
    <form className="form step-form" onSubmit={send} noValidate>
      {children}
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{submit}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('creator.cancel')}
        </Button>
        <span className="grow" />
        {aside}
      </div>
    </form>
  );
}
