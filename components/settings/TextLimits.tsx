import { useState } from 'react';
import { places } from '@/components/app/places';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';
import { type TextChannel, textChannels } from '@/lib/model/template';
import { limitsOf } from '@/lib/outreach/channels/limits';

/** How long a text should be and may be on each channel: where a site changes its field, the person changes the number. */
export function TextLimits() {
  const { t } = useT();
  const { settings, change, shows } = useSettings();
  const channels = shows('directMessages') ? textChannels : (['email'] as const);
  return (
    <Section
      title={t('settings.textLimits.title')}
      aside={<a href={`#${places.templates}`}>{t('settings.templates')}</a>}
    >
      <p className="meta">{t('settings.textLimits.hint')}</p>
      <div className="fields">
        {channels.map((channel) => (
          <ChannelLimits
            key={`${channel} ${JSON.stringify(settings.textLimits[channel])}`}
            channel={channel}
          />
        ))}
      </div>
      {Object.keys(settings.textLimits).length > 0 && (
        <Button onClick={() => void change({ textLimits: {} })}>{t('settings.textLimits.reset')}</Button>
      )}
    </Section>
  );
}

/** Stored when the field is left; what is no number is told and not stored. */
function ChannelLimits({ channel }: { channel: TextChannel }) {
  const { t } = useT();
  const { settings, change } = useSettings();
  const shipped = limitsOf(channel);
  const own = settings.textLimits[channel];
  const before = {
    advised: String(own?.advised ?? shipped.body.to),
    most: String((own ? own.most : shipped.hard?.characters) ?? ''),
  };
  const [typed, setTyped] = useState(before);
  const advised = lengthOf(typed.advised);
  const most = typed.most.trim() === '' ? null : lengthOf(typed.most);
  const name = t(`templates.channels.${channel}`);

  function store() {
    if (advised === undefined || most === undefined) return;
    if (typed.advised === before.advised && typed.most === before.most) return;
    void change({ textLimits: { ...settings.textLimits, [channel]: { advised, most } } });
  }
  return (
    <div className="pair">
      <TextField
        label={t('settings.textLimits.advised', { channel: name })}
        inputMode="numeric"
        value={typed.advised}
        error={advised === undefined ? t('settings.textLimits.bad') : null}
        onChange={({ target }) => setTyped({ ...typed, advised: target.value })}
        onBlur={store}
      />
      <TextField
        label={t('settings.textLimits.most', { channel: name })}
        inputMode="numeric"
        placeholder={t('settings.textLimits.none')}
        value={typed.most}
        error={most === undefined ? t('settings.textLimits.bad') : null}
        onChange={({ target }) => setTyped({ ...typed, most: target.value })}
        onBlur={store}
      />
    </div>
  );
}

/** A whole number of signs or words; undefined: it is none. */
function lengthOf(text: string): number | undefined {
  const value = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= 20_000 ? value : undefined;
}
