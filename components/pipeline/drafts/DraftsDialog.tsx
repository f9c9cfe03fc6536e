import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { BrandFieldsContext, noFields } from '@/components/fields/brandFields';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import type { PipelineRow } from '@/lib/store';
import { BeforeDrafts } from './BeforeDrafts';
import { TemplateFinder } from './TemplateFinder';
import '@/components/palette/palette.css';
import './drafts.css';

type Props = {
  brandId: string;
  /** Those that are meant. */
  rows: readonly PipelineRow[];
  onWrite: (template: AnyTemplate, isReplacing: boolean) => void;
  onClose: () => void;
};

/** Drafts for many: first the template, then what will be done before it is done. */
export function DraftsDialog({ brandId, rows, onWrite, onClose }: Props) {
  const { t } = useT();
  const [template, setTemplate] = useState<AnyTemplate | null>(null);
  const { data } = useQuery(
    async ({ queries, read }) => ({
      own: await queries.templates(brandId),
      fields: (await read('brands', brandId))?.fields ?? noFields,
    }),
    [brandId],
  );

  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim" />
        <Dialog.Popup className="palette drafts-dialog" aria-label={t('pipeline.drafts.title')}>
          {template ? (
            <BeforeDrafts
              template={template}
              rows={rows}
              onWrite={(isReplacing) => onWrite(template, isReplacing)}
              onBack={() => setTemplate(null)}
            />
          ) : (
            data && (
              <BrandFieldsContext value={data.fields}>
                <TemplateFinder own={data.own} onChoose={setTemplate} />
              </BrandFieldsContext>
            )
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
