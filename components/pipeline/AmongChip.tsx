import { X } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { Among } from './useAmong';

/** Says that some are shown for now, and goes back to all. */
export function AmongChip({ among, onAll }: { among: Among; onAll: () => void }) {
  const { t, language } = useT();
  const text = t('pipeline.among', { label: among.label, number: wholeNumber(among.dealIds.size, language) });
  return (
    <ul className="chips" aria-label={t('pipeline.amongLabel')}>
      <li className="chip">
        <span className="cut" title={text}>
          {text}
        </span>
        <IconButton size="s" label={t('pipeline.filter.removeNamed', { condition: text })} onClick={onAll}>
          <X className="i s" aria-hidden="true" />
        </IconButton>
      </li>
    </ul>
  );
}
