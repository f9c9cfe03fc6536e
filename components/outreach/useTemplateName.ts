import { useT } from '@/components/app/useT';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';

/** What a template is called: an own one by its name, a shipped one by its purpose. */
export function useTemplateName(): (template: AnyTemplate) => string {
  const { t } = useT();
  return (template) => ('name' in template ? template.name : t(`draft.template.${template.purpose}`));
}
