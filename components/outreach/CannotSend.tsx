import { useWords } from '@/components/creators/useWords';
import { Note } from '@/components/ui/Note';
import type { Channel } from '@/lib/model/message';

type Props = { channels: readonly Channel[]; onUse: (channel: Channel) => void; onStop: () => void };

/** It could not be sent: nothing is lost, another channel may work, or nobody writes here any more. */
export function CannotSend({ channels, onUse, onStop }: Props) {
  const { t } = useWords();
  return (
    <Note
      kind="attention"
      role="status"
      title={t('draft.cannotSend.title')}
      actions={
        <>
          {channels.map((channel) => (
            <button key={channel} type="button" className="link" onClick={() => onUse(channel)}>
              {t('draft.cannotSend.use', { channel: t(`draft.channels.${channel}`) })}
            </button>
          ))}
          <button type="button" className="link" onClick={onStop}>
            {t('draft.cannotSend.stop')}
          </button>
        </>
      }
    >
      {t('draft.cannotSend.why')}
    </Note>
  );
}
