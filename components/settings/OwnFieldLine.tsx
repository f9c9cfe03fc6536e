import { Archive, GripVertical, Pencil } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { OwnField } from '@/lib/model/ownField';
import type { Reorder } from './useReorder';

type Props = {
  field: OwnField;
  handle: ReturnType<Reorder['handle']>;
  onEdit: () => void;
  onRetire: () => void;
};

/** A field: its handle, its name, what it holds, and of a choice what can be chosen. */
export function OwnFieldLine({ field, handle, onEdit, onRetire }: Props) {
  const { t, language } = useT();
  const { name, type, choices } = field;
  const offered = choices.filter(({ retired }) => !retired).map((choice) => choice.name);
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
  return (
    <div className="own-line">
      <IconButton size="s" className="grip" label={t('settings.fields.move', { name })} {...handle}>
        <GripVertical className="i s" aria-hidden="true" />
      </IconButton>
      <bdi dir="auto" className="cut">
        {name}
      </bdi>
      <span className="meta cut">
        {offered.length > 0
          ? t('settings.fields.choiceOf', { choices: list.format(offered) })
          : t(`settings.fields.types.${type}`)}
      </span>
      <span className="grow" />
      <IconButton size="s" label={t('settings.fields.edit', { name })} onClick={onEdit}>
        <Pencil className="i s" aria-hidden="true" />
      </IconButton>
      <IconButton size="s" label={t('settings.fields.retire', { name })} onClick={onRetire}>
        <Archive className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
