import { Copy, Ellipsis, Lock, Mail } from 'lucide-react';
import { modKey } from '@/components/app/modKey';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';
import { Menu } from '@/components/ui/Menu';
import type { Channel } from '@/lib/model/message';
import type { Availability } from '@/lib/outreach/channels/availability';
import { type LinkService, servicesOf } from '@/lib/outreach/channels/linkFor';

type Props = {
  channel: Channel;
  reach: Availability;
  /** How many things keep the text from being copied. */
  count: number;
  onSend: (service: LinkService | null) => void;
};

/** The one next step: copy, and open the place where a person sends it. Other ways beside it. */
export function ActionBar({ channel, reach, count, onSend }: Props) {
  const { t } = useWords();
  const [first, ...others] = servicesOf(channel);
  const isBlocked = count > 0;
  const copyOnly = { key: 'copy', label: t('draft.copyOnly'), onSelect: () => onSend(null) };

  return (
    <div className="bar">
      <button
        type="button"
        className="btn primary grow"
        aria-keyshortcuts="Control+Enter"
        aria-disabled={isBlocked || undefined}
        onClick={() => onSend(reach.ok ? (first ?? null) : null)}
      >
        {isBlocked ? <Lock className="i" aria-hidden="true" /> : <Copy className="i" aria-hidden="true" />}
        {isBlocked ? t('draft.fixFirst', { count }) : t(reach.ok ? primary[channel] : 'draft.copyOnly')}
        {!isBlocked && <Kbd>{`${modKey} ↵`}</Kbd>}
      </button>
      {reach.ok && others.includes('gmail') && (
        <Button
          size="l"
          impossible={isBlocked ? t('draft.fixFirst', { count }) : null}
          onClick={() => onSend('gmail')}
        >
          <Mail className="i" aria-hidden="true" />
          {t('draft.gmail')}
        </Button>
      )}
      <Menu
        side="top"
        align="end"
        trigger={
          <IconButton label={t('draft.more')}>
            <Ellipsis className="i" aria-hidden="true" />
          </IconButton>
        }
        groups={[
          [
            ...others
              .filter((service) => service === 'outlook' && reach.ok)
              .map((service) => ({
                key: service,
                label: t('draft.outlook'),
                onSelect: () => onSend(service),
              })),
            copyOnly,
          ].map((item) => ({ ...item, impossible: isBlocked ? t('draft.fixFirst', { count }) : null })),
        ]}
      />
    </div>
  );
}

const primary = {
  email: 'draft.copyAndMail',
  tiktokDm: 'draft.copyAndOpen',
  instagramDm: 'draft.copyAndOpen',
  whatsapp: 'draft.copyAndWhatsapp',
} as const;
