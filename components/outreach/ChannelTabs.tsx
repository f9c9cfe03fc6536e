import { useSettings } from '@/components/app/useSettings';
import { useWords } from '@/components/creators/useWords';
import { Tabs } from '@/components/ui/Tabs';
import type { Channel, TextLanguage } from '@/lib/model/message';
import type { Availability } from '@/lib/outreach/channels/availability';
import { measure } from '@/lib/outreach/channels/measure';
import { LengthCount } from './LengthCount';

type Props = {
  channels: readonly Channel[];
  selected: Channel;
  available: (channel: Channel) => Availability;
  /** What would be sent now: its length is counted for every channel. */
  words: { subject: string; body: string };
  language: TextLanguage;
  onSelect: (channel: Channel) => void;
};

/** The channels, each with how long the text is for it, or why it cannot be used. */
export function ChannelTabs({ channels, selected, available, words, language, onSelect }: Props) {
  const { t } = useWords();
  const { textLimits } = useSettings().settings;
  const tabs = channels.map((channel) => {
    const reach = available(channel);
    return {
      id: channel,
      label: <span>{t(`draft.channels.${channel}`)}</span>,
      count: reach.ok ? (
        <LengthCount measured={measure(channel, words.subject, words.body, language, textLimits)} />
      ) : (
        <span className="cnt">{t(`draft.impossible.${reach.reason}`)}</span>
      ),
    };
  });
  return (
    <Tabs
      className="chan"
      label={t('draft.channels.label')}
      tabs={tabs}
      selected={selected}
      onSelect={(id) => onSelect(id as Channel)}
      panelId="draft-text"
    />
  );
}
