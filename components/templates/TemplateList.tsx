import { Ellipsis, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useTemplateName } from '@/components/outreach/useTemplateName';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { type Template, templatePurposes } from '@/lib/model/template';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { shippedTemplates } from '@/lib/outreach/templates';
import { MarkedNote } from './MarkedNote';
import { TemplateMark } from './TemplateMark';
import { useTemplateActs } from './useTemplateActs';
import { useTemplateFiles } from './useTemplateFiles';

type Props = { own: readonly Template[]; brandId: string; openId: string | null };

/** Every template by its purpose: the shipped one first, then one's own. */
export function TemplateList({ own, brandId, openId }: Props) {
  const { t } = useT();
  const { go } = usePlace();
  const name = useTemplateName();
  const [showsRetired, setShowsRetired] = useState(false);
  const { make, error } = useTemplateActs(brandId);
  const files = useTemplateFiles(own, brandId);
  const input = useRef<HTMLInputElement>(null);
  const shown = own.filter(({ retiredAt }) => showsRetired || !retiredAt);
  const hasRetired = own.some(({ retiredAt }) => retiredAt);
  const groups = templatePurposes.map((purpose) => ({
    purpose,
    templates: [...shippedTemplates, ...shown].filter((one) => one.purpose === purpose) as AnyTemplate[],
  }));

  async function add() {
    const made = await make(
      t('templates.untitled'),
      'own',
      {},
      t('templates.made', { name: t('templates.untitled') }),
    );
    if (made) go(places.template(made));
  }

  return (
    <section className="pane template-list" aria-label={t('templates.title')}>
      <div className="tools">
        <h1 className="grow b">{t('templates.title')}</h1>
        <Button onClick={() => void add()}>
          <Plus className="i" aria-hidden="true" />
          {t('templates.new')}
        </Button>
        <Menu
          align="end"
          trigger={
            <IconButton label={t('templates.more')}>
              <Ellipsis className="i" aria-hidden="true" />
            </IconButton>
          }
          groups={[
            [
              { key: 'import', label: t('templates.import'), onSelect: () => input.current?.click() },
              {
                key: 'export',
                label: t('templates.export'),
                impossible: own.length === 0 ? t('templates.nothingToExport') : null,
                onSelect: files.save,
              },
            ],
            hasRetired
              ? [
                  {
                    key: 'retired',
                    label: t(showsRetired ? 'templates.hideRetired' : 'templates.showRetired'),
                    onSelect: () => setShowsRetired(!showsRetired),
                  },
                ]
              : [],
          ]}
        />
        <FileInput
          ref={input}
          accept=".json,application/json"
          label={t('templates.import')}
          onChoose={(file) => void files.take(file)}
        />
      </div>
      {(error ?? files.error) && (
        <div className="gutter">
          <Refusal error={error ?? files.error} />
        </div>
      )}
      {files.marked.length > 0 && (
        <div className="gutter">
          <MarkedNote marked={files.marked} onPutAway={files.forgetMarked} />
        </div>
      )}
      <nav className="body" aria-label={t('templates.title')}>
        {groups
          .filter(({ templates }) => templates.length > 0)
          .map(({ purpose, templates }) => (
            <div key={purpose}>
              {purpose === 'own' && <h2 className="grp">{t('draft.template.own')}</h2>}
              {templates.map((one) => (
                <a
                  key={one.templateId}
                  className={['template-row', 'name' in one && 'own', one.templateId === openId && 'sel']
                    .filter(Boolean)
                    .join(' ')}
                  href={`#${places.template(one.templateId)}`}
                  aria-current={one.templateId === openId ? 'page' : undefined}
                >
                  <bdi className="grow cut" dir="auto">
                    {!('name' in one) && <span className="meta number">{one.templateId}</span>}
                    {name(one)}
                  </bdi>
                  <TemplateMark template={one} />
                </a>
              ))}
            </div>
          ))}
      </nav>
    </section>
  );
}
