import { useState } from 'react';
import { download } from '@/components/app/download';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { saveTemplate } from '@/lib/commands';
import { isSame } from '@/lib/commands/changes';
import { AppError } from '@/lib/errors';
import { jsonFile } from '@/lib/files/exportJson';
import { exportName } from '@/lib/files/fileName';
import { readTemplatesFile, templatesFile } from '@/lib/files/templatesJson';
import { templateCopyIdFor } from '@/lib/identity/derivedIds';
import type { Template } from '@/lib/model/template';

/** Own templates out as one file and in again: what is already here as it stands in the file is left alone. */
export function useTemplateFiles(own: readonly Template[], brandId: string) {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const { settings } = useSettings();
  const [error, setError] = useState<AppError | null>(null);

  function save(): void {
    const at = new Date().toISOString();
    const zone = settings.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    download(jsonFile(templatesFile(own, at)), exportName(at, zone, 'templates.json'));
    toasts.show({ text: t('templates.exported') });
  }

  async function take(file: File): Promise<void> {
    setError(null);
    try {
      const news = (await readTemplatesFile(file)).filter((one) => {
        const ids = [one.templateId, templateCopyIdFor(brandId, one.templateId)];
        const here = own.find(({ templateId }) => ids.includes(templateId));
        return !here || here.purpose !== one.purpose || !isSame(here.texts, one.texts);
      });
      const batch = crypto.randomUUID();
      for (const { templateId, name, purpose, texts } of news)
        await store.run(saveTemplate, { templateId, brandId, name, purpose, texts }, { batch });
      if (news.length === 0) toasts.show({ text: t('templates.nothingNew') });
      else toasts.show({ text: t('templates.imported', { count: news.length }), undo: { batch } });
    } catch (cause) {
      const failure = AppError.from(cause);
      if (failure.code === 'internal') console.error('templates', cause);
      setError(failure);
    }
  }

  return { save, take, error };
}
