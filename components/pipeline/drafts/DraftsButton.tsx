import { ChevronUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import type { PipelineRow } from '@/lib/store';

const DraftsDialog = lazy(async () => ({ default: (await import('./DraftsDialog')).DraftsDialog }));

type Props = {
  brandId: string;
  rows: readonly PipelineRow[];
  onWrite: (template: AnyTemplate, isReplacing: boolean) => void;
};

/** Opens the way to drafts for those chosen. */
export function DraftsButton({ brandId, rows, onWrite }: Props) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  useKeys({ 'shift+c': () => setOpen(true) });
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('pipeline.drafts.button')} <kbd>⇧C</kbd>
        <ChevronUp className="i s" aria-hidden="true" />
      </Button>
      {isOpen && (
        <Suspense>
          <DraftsDialog
            brandId={brandId}
            rows={rows}
            onClose={() => setOpen(false)}
            onWrite={(template, isReplacing) => {
              setOpen(false);
              onWrite(template, isReplacing);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
