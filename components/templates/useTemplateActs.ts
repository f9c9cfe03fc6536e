import { useT } from '@/components/app/useT';
import { useAct } from '@/components/creators/useAct';
import { renameTemplate, retireTemplate, saveTemplate } from '@/lib/commands';
import type { AppError } from '@/lib/errors';
import type { Template } from '@/lib/model/template';
import type { Edited } from './editedTemplate';

/** What can be done with own templates; each can be undone. */
export function useTemplateActs(brandId: string) {
  const { t } = useT();
  const { act, error } = useAct();

  return {
    error: error as AppError | null,
    /** Makes a template of one's own and answers its id. */
    async make(name: string, purpose: Template['purpose'], texts: Template['texts'], said: string) {
      const ran = await act(saveTemplate, { templateId: null, brandId, name, purpose, texts }, { said });
      return ran?.result.templateId ?? null;
    },
    async save({ templateId, name, version }: Template, { purpose, texts }: Edited): Promise<boolean> {
      const said = t('templates.saved', { version: version + 1 });
      return (await act(saveTemplate, { templateId, brandId, name, purpose, texts }, { said })) !== null;
    },
    async rename({ templateId }: Template, name: string): Promise<boolean> {
      const said = t('templates.renamed', { name });
      return (await act(renameTemplate, { templateId, name }, { said })) !== null;
    },
    async retire({ templateId, name }: Template, isRetired: boolean): Promise<void> {
      const said = t(isRetired ? 'templates.retiredDone' : 'templates.broughtBack', { name });
      await act(retireTemplate, { templateId, isRetired }, { said });
    },
  };
}
