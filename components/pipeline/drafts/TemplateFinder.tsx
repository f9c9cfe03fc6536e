// biome-ignore-all lint/a11y/useSemanticElements: options under a field that keeps the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: the field has the focus and names the option the keys act on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Enter chooses from the field
import { useT } from '@/components/app/useT';
import { useBrandFields } from '@/components/fields/brandFields';
import { useTemplateName } from '@/components/outreach/useTemplateName';
import { useFinder } from '@/components/ui/useFinder';
import type { Template } from '@/lib/model/template';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { shippedTemplates } from '@/lib/outreach/templates';
import { faultsOf } from '@/lib/outreach/templates/mistakesIn';
import { wordsOf } from '@/lib/store/query/words';

type Props = { own: readonly Template[]; onChoose: (template: AnyTemplate) => void };

/** Own templates and shipped ones by their names: a field, and under it what the words find. One that cannot be used says why. */
export function TemplateFinder({ own, onChoose }: Props) {
  const { t } = useT();
  const name = useTemplateName();
  const fields = useBrandFields();
  const finder = useFinder();
  const words = wordsOf(finder.typed);
  const purpose = (one: AnyTemplate) => t(`draft.template.${one.purpose}`);
  const isMeant = (one: AnyTemplate) => {
    const text = `${name(one)}\n${purpose(one)}\n${one.templateId}`.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const all: AnyTemplate[] = [...own.filter(({ retiredAt }) => !retiredAt), ...shippedTemplates];
  const found = all.filter(isMeant);
  const whyNot = (one: AnyTemplate) => {
    const faults = faultsOf(one, fields);
    return faults && t(`templates.${faults.key}`, { count: faults.count });
  };

  const choose = (one: AnyTemplate | undefined) => one && !whyNot(one) && onChoose(one);
  const { field, listId, optionAt } = finder.over(found, choose);

  return (
    <>
      <div className="find-line">
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
          {...field}
          aria-label={t('pipeline.drafts.find')}
          placeholder={t('pipeline.drafts.find')}
          maxLength={200}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={listId} role="listbox" aria-label={t('pipeline.drafts.templates')} className="found">
        {found.map((one, index) => (
          <div key={one.templateId} role="presentation">
            {groupOf(one) !== (found[index - 1] && groupOf(found[index - 1] as AnyTemplate)) && (
              <div className="cap" role="presentation">
                {t(`pipeline.drafts.${groupOf(one)}`)}
              </div>
            )}
            <div {...optionAt(index)} aria-disabled={whyNot(one) !== null || undefined}>
              <span className="cut">
                <bdi>{name(one)}</bdi>{' '}
                <bdi className="faint">{'name' in one ? purpose(one) : one.templateId}</bdi>
              </span>
              <span className="grow" />
              {whyNot(one) && <span className="meta nw">{whyNot(one)}</span>}
            </div>
          </div>
        ))}
      </div>
      <p className="meta foot" role="status">
        {t(found.length === 0 ? 'pipeline.drafts.noTemplate' : 'palette.foot')}
      </p>
    </>
  );
}

const groupOf = (one: AnyTemplate) => ('name' in one ? 'own' : 'shipped');
