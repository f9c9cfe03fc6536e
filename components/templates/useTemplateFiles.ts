import { useState } from 'react';
import { download } from '@/components/app/download';
import { ownZone } from '@/components/app/ownZone';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { useBrandFields } from '@/components/fields/brandFields';
import { saveTemplate } from '@/lib/commands';
import { isSame } from '@/lib/commands/changes';
import { AppError } from '@/lib/errors';
import { jsonFile } from '@/lib/files/exportJson';
import { exportName } from '@/lib/files/fileName';
import { readTemplatesFile, templatesFile } from '@/lib/files/templatesJson';
import { templateCopyIdFor } from '@/lib/identity/derivedIds';
import type { Template } from '@/lib/model/template';
import { withFieldsHere } from '@/lib/outreach/templates/fieldsInTexts';
import { type MarkedTemplate, markedIn } from './markedTemplates';

/**
 * Own templates out as one file and in again: what is already here as it stands in the file is left alone. `marked`: what came in with a
 * mistake, with its place.
 */
export function useTemplateFiles(own: readonly Template[], brandId: string) {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const { settings } = useSettings();
  const fields = useBrandFields();
  const [error, setError] = useState<AppError | null>(null);
  const [marked, setMarked] = useState<MarkedTemplate[]>([]);

  function save(): void {
    const at = new Date().toISOString();
    const zone = ownZone(settings.zone).zone;
    download(jsonFile(templatesFile(own, at, fields)), exportName(at, zone, 'templates.json'));
    toasts.show({ text: t('templates.exported') });
  }

  async function take(file: File): Promise<void> {
    setError(null);
    setMarked([]);
    try {
      const filed = await readTemplatesFile(file);
      const news = filed.templates
        .map((one) => ({ ...one, texts: withFieldsHere(one.texts, filed.fields, fields) }))
        .filter((one) => {
          const ids = [one.templateId, templateCopyIdFor(brandId, one.templateId)];
          const here = own.find(({ templateId }) => ids.includes(templateId));
          return !here || here.purpose !== one.purpose || !isSame(here.texts, one.texts);
        });
      const batch = crypto.randomUUID();
      const taken: (typeof news)[number][] = [];
      for (const one of news) {
        const { templateId, name, purpose, texts } = one;
        const { result } = await store.run(
          saveTemplate,
          { templateId, brandId, name, purpose, texts },
          { batch },
        );
        taken.push({ ...one, templateId: result.templateId });
      }
      setMarked(markedIn(taken, fields, filed.fields));
      if (news.length === 0) toasts.show({ text: t('templates.nothingNew') });
      else toasts.show({ text: t('templates.imported', { count: news.length }), undo: { batch } });
    } catch (cause) {
      const failure = AppError.from(cause);
      if (failure.code === 'internal') console.error('templates', cause);
      setError(failure);
    }
  }

  return { save, take, error, marked, forgetMarked: () => setMarked([]) };
}
