import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { LengthCount } from '@/components/outreach/LengthCount';
import { Tabs } from '@/components/ui/Tabs';
import type { TextLanguage } from '@/lib/model/message';
import type { TextChannel } from '@/lib/model/template';
import { measure } from '@/lib/outreach/channels/measure';
import type { ShippedText } from '@/lib/outreach/templates/shippedTemplate';

type Props = {
  channels: readonly TextChannel[];
  selected: TextChannel;
  /** What a channel would send, with the values of the preview where there are any. */
  said: (channel: TextChannel) => ShippedText;
  language: TextLanguage;
  onSelect: (channel: TextChannel) => void;
};

/** The channels, each with how long its text is. */
export function TemplateChannels({ channels, selected, said, language, onSelect }: Props) {
  const { t } = useT();
  const { textLimits } = useSettings().settings;
  const tabs = channels.map((channel) => {
    const { subject, body } = said(channel);
    return {
      id: channel,
      label: <span>{t(`templates.channels.${channel}`)}</span>,
      count: <LengthCount measured={measure(channel, subject, body, language, textLimits)} />,
    };
  });
  return (
    <Tabs
      className="chan"
      label={t('templates.channel')}
      tabs={tabs}
      selected={selected}
      onSelect={(id) => onSelect(id as TextChannel)}
      panelId="template-text"
    />
  );
}
