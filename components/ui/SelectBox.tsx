import { ChevronDown } from 'lucide-react';
import type { SelectHTMLAttributes } from 'react';

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> & {
  isBad?: boolean;
  onChange?: ((value: string) => void) | undefined;
};

/** The browser's own list, in the look of a field; its label stands elsewhere. */
export function SelectBox({ isBad = false, className, onChange, ...select }: Props) {
  return (
    <span className={['field', isBad && 'bad', className].filter(Boolean).join(' ')}>
      <select
        {...select}
        aria-invalid={isBad || undefined}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
      <ChevronDown className="i s" aria-hidden="true" />
    </span>
  );
}
