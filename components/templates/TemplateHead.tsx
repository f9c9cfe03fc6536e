import { ChevronLeft, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useT } from '@/components/app/useT';
import { useTemplateName } from '@/components/outreach/useTemplateName';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { TextField } from '@/components/ui/TextField';
import type { Template } from '@/lib/model/template';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { TemplateMark } from './TemplateMark';

type Props = {
  template: AnyTemplate;
  isBesideList: boolean;
  onCopy: () => void;
  onRename: (template: Template, name: string) => Promise<boolean>;
  onRetire: (template: Template, isRetired: boolean) => void;
};

/** What it is called, and what can be done with it as a whole. */
export function TemplateHead({ template, isBesideList, onCopy, onRename, onRetire }: Props) {
  const { t } = useT();
  const { go } = usePlace();
  const name = useTemplateName();
  const own = 'name' in template ? template : null;
  const [typed, setTyped] = useState<string | null>(null);

  if (own && typed !== null)
    return (
      <form
        className="rename sec"
        onSubmit={async (event) => {
          event.preventDefault();
          if (typed.trim() && (await onRename(own, typed.trim()))) setTyped(null);
        }}
      >
        <TextField
          label={t('templates.name')}
          value={typed}
          maxLength={120}
          autoFocus
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setTyped(null);
          }}
        />
        <div className="row">
          <Button type="submit" kind="primary">
            {t('templates.rename')}
          </Button>
          <Button onClick={() => setTyped(null)}>{t('templates.cancel')}</Button>
        </div>
      </form>
    );
  return (
    <header className="head">
      {!isBesideList && (
        <IconButton className="back" label={t('templates.back')} onClick={() => go(places.templates)}>
          <ChevronLeft className="i" aria-hidden="true" />
        </IconButton>
      )}
      <h1 className="grow cut">
        <bdi dir="auto">{name(template)}</bdi>
      </h1>
      <TemplateMark template={template} />
      <Menu
        align="end"
        trigger={
          <IconButton label={t('templates.more')}>
            <Ellipsis className="i" aria-hidden="true" />
          </IconButton>
        }
        groups={[
          [
            { key: 'copy', label: t('templates.duplicate'), onSelect: onCopy },
            ...(own
              ? [
                  { key: 'rename', label: t('templates.rename'), onSelect: () => setTyped(own.name) },
                  {
                    key: 'retire',
                    label: t(own.retiredAt ? 'templates.bringBack' : 'templates.retire'),
                    onSelect: () => onRetire(own, !own.retiredAt),
                  },
                ]
              : []),
          ],
        ]}
      />
    </header>
  );
}
