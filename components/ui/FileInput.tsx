import type { Ref } from 'react';

type Props = {
  /** For the button that opens it. */
  ref: Ref<HTMLInputElement>;
  accept: string;
  label: string;
  onChoose: (file: File) => void;
};

/** The unseen field behind a button that asks for a file. The same file can be chosen again. */
export function FileInput({ ref, accept, label, onChoose }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      aria-label={label}
      hidden
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        currentTarget.value = '';
        if (file) onChoose(file);
      }}
    />
  );
}
