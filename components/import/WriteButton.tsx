import { modKey } from '@/components/app/modKey';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import type { ImportState } from './importDesk';

type Props = { state: Extract<ImportState, { is: 'matching' }>; onWrite: () => Promise<void> };

/** Writes what the dry run showed; until there is one it says why it cannot. */
export function WriteButton({ state: { dryRun, checking }, onWrite }: Props) {
  const { t } = useT();
  const count = dryRun ? dryRun.counts.added + dryRun.counts.updated : 0;
  const why = checking || !dryRun ? t('import.notChecked') : count === 0 ? t('import.nothingNew') : null;
  return (
    <Button kind="primary" impossible={why} onClick={() => void onWrite()}>
      {t('import.write', { count })}
      <Kbd>{`${modKey}↵`}</Kbd>
    </Button>
  );
}
