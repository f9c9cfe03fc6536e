import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import type { TextChannel } from '@/lib/model/template';
import { type Edited, hasOwnVersion, withOwnVersion, withoutOwnVersion } from './editedTemplate';

type Props = {
  edited: Edited;
  channel: TextChannel;
  isReadOnly: boolean;
  /** Whether a short form is written in a language on the screen. */
  hasShort: boolean;
  onChange: (next: Edited) => void;
};

/** Whether a channel has words of its own or shares those of all direct messages, and the way to the other. */
export function ChannelVersion({ edited, channel, isReadOnly, hasShort, onChange }: Props) {
  const { t } = useT();
  if (channel === 'email') return null;
  const isOwn = hasOwnVersion(edited, channel);
  const name = t(`templates.channels.${channel}`);
  return (
    <div className="row gutter channel-version">
      <span className="meta grow">{!isOwn && t(hasShort ? 'templates.shared' : 'templates.fromEmail')}</span>
      {!isReadOnly && (
        <Button
          kind="quiet"
          size="s"
          onClick={() =>
            onChange(isOwn ? withoutOwnVersion(edited, channel) : withOwnVersion(edited, channel))
          }
        >
          {isOwn ? t('templates.backToShared') : t('templates.ownVersion', { channel: name })}
        </Button>
      )}
    </div>
  );
}
