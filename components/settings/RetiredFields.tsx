import { ArchiveRestore } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { OwnField } from '@/lib/model/ownField';

type Props = { retired: readonly OwnField[]; onRestore: (field: OwnField) => void };

/** Fields out of use, each with the way back: their values were kept. */
export function RetiredFields({ retired, onRestore }: Props) {
  const { t } = useT();
  return (
    <details className="retired">
      <summary>{t('settings.fields.retiredOnes', { count: retired.length })}</summary>
      <ul className="own-list">
        {retired.map((field) => (
          <li key={field.id}>
            <div className="own-line">
              <bdi dir="auto" className="cut dim">
                {field.name}
              </bdi>
              <span className="meta">{t(`settings.fields.types.${field.type}`)}</span>
              <span className="grow" />
              <IconButton
                size="s"
                label={t('settings.fields.restore', { name: field.name })}
                onClick={() => onRestore(field)}
              >
                <ArchiveRestore className="i s" aria-hidden="true" />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
