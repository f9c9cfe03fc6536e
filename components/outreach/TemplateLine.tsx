import { ChevronDown } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import { useBrandFields } from '@/components/fields/brandFields';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import type { StageKind } from '@/lib/model/brand';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import type { Template, TemplatePurpose } from '@/lib/model/template';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { shippedTemplates } from '@/lib/outreach/templates';
import { faultsOf } from '@/lib/outreach/templates/mistakesIn';
import { purposesAt } from '@/lib/outreach/templates/purposesAt';
import type { Autosave } from './useAutosave';
import { useTemplateName } from './useTemplateName';

type Props = {
  /** The purposes whose turn it is at the deal's stage come first. */
  stage: StageKind;
  template: AnyTemplate | null;
  own: readonly Template[];
  language: TextLanguage;
  saving: Pick<Autosave<unknown>, 'isWaiting' | 'savedAt' | 'failed'>;
  /** When the stored draft was saved before this screen was opened. */
  storedAt: string | null;
  onTemplate: (template: AnyTemplate | null) => void;
  onLanguage: (language: TextLanguage) => void;
  onDiscard: () => void;
};

/** Which template in which language, and whether it is saved. */
export function TemplateLine({
  stage,
  template,
  own,
  language,
  onTemplate,
  onLanguage,
  onDiscard,
  ...saved
}: Props) {
  const { t } = useWords();
  const name = useTemplateName();
  const fields = useBrandFields();
  const inUse = own.filter(({ retiredAt }) => !retiredAt);
  const whyNot = (one: AnyTemplate) => {
    const faults = faultsOf(one, fields);
    return faults && t(`templates.${faults.key}`, { count: faults.count });
  };
  const item = (one: AnyTemplate): MenuItem => ({
    key: one.templateId,
    label: name(one),
    on: one.templateId === template?.templateId,
    impossible: whyNot(one),
    onSelect: () => onTemplate(one),
  });
  const blank: MenuItem = {
    key: 'blank',
    label: t('draft.template.blank'),
    on: template === null,
    onSelect: () => onTemplate(null),
  };
  const { now, later } = purposesAt(stage);
  const isLater = (one: AnyTemplate) => !now.includes(one.purpose);
  const of = (
    purposes: readonly TemplatePurpose[],
    all: readonly AnyTemplate[] = [...inUse, ...shippedTemplates],
  ) => purposes.flatMap((purpose) => all.filter((one) => one.purpose === purpose).map(item));
  const discard: MenuItem = {
    key: 'discard',
    label: t('draft.template.discard'),
    danger: true,
    onSelect: onDiscard,
  };

  return (
    <div className="template-line row">
      <Menu
        trigger={
          <button
            type="button"
            className="select"
            aria-label={t('draft.template.label', {
              template: template ? name(template) : t('draft.template.blank'),
            })}
          >
            <span className="cut">{template ? name(template) : t('draft.template.blank')}</span>
            <ChevronDown className="i s" aria-hidden="true" />
          </button>
        }
        groups={[of(now), inUse.filter(isLater).map(item), of(later, shippedTemplates), [blank, discard]]}
      />
      <Menu
        caption={t('draft.template.languages')}
        trigger={
          <button
            type="button"
            className="select"
            aria-label={t('draft.template.language', { language: t(`draft.languages.${language}`) })}
          >
            <span className="cut">{t(`draft.languages.${language}`)}</span>
            <ChevronDown className="i s" aria-hidden="true" />
          </button>
        }
        groups={[
          textLanguages.map((one) => ({
            key: one,
            label: t(`draft.languages.${one}`),
            on: one === language,
            onSelect: () => onLanguage(one),
          })),
        ]}
      />
      <span className="grow" />
      <SavedMark {...saved} />
    </div>
  );
}

function SavedMark({ saving: { isWaiting, savedAt, failed }, storedAt }: Pick<Props, 'saving' | 'storedAt'>) {
  const { t, time } = useWords();
  const at = savedAt ?? storedAt;
  return (
    <span className="meta nw" role="status">
      {failed && <span className="stop">{t('draft.notSaved')}</span>}
      {!failed && isWaiting && t('draft.saving')}
      {!failed && !isWaiting && at && t('draft.saved', { time: time(at) })}
    </span>
  );
}
