import { ArchiveRestore } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/IconButton';

type Props = {
  title: string;
  lines: readonly {
    id: string;
    name: string;
    mark?: ReactNode;
    /** What is to be known of it; null: nothing. */
    note: string | null;
    /** Of the button that brings it back. */
    restore: string;
    onRestore: () => void;
  }[];
};

/** What is out of use and was kept, each with the way back. Nothing where there is none. */
export function RetiredList({ title, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <details className="retired">
      <summary>{title}</summary>
      <ul className="own-list">
        {lines.map(({ id, name, mark, note, restore, onRestore }) => (
          <li key={id}>
            <div className="own-line">
              {mark}
              <bdi dir="auto" className="cut dim">
                {name}
              </bdi>
              <span className="grow" />
              {note && <span className="meta">{note}</span>}
              <IconButton size="s" label={restore} onClick={onRestore}>
                <ArchiveRestore className="i s" aria-hidden="true" />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
