import { useState } from 'react';
import { levelOfVerdict } from '@/components/disclosure/levels';
import { Section } from '@/components/ui/Section';
import { countText } from '@/lib/i18n/numbers';
import type { Activity } from '@/lib/model/activity';
import type { Brand } from '@/lib/model/brand';
import { activityWords, type Names } from './activityWords';
import { moneyText, percentText } from './amount';
import { stageName } from './stageName';
import { useWords } from './useWords';
import { logDay } from './when';

const messages = new Set(['messageSent', 'sentTakenBack', 'contactLogged', 'replyLogged']);
const firstLines = 12;

/** What happened with a person, newest first, a sentence each. */
export function ActivityLog({ activities, brand }: { activities: readonly Activity[]; brand: Brand }) {
  const { t } = useWords();
  const [isMessagesOnly, setMessagesOnly] = useState(false);
  const [isLong, setLong] = useState(false);
  const kept = isMessagesOnly ? activities.filter(({ what }) => messages.has(what)) : activities;
  const shown = isLong ? kept : kept.slice(0, firstLines);

  return (
    <Section
      title={t('creator.activity.title')}
      aside={
        <button
          type="button"
          className="btn quiet s"
          aria-pressed={isMessagesOnly}
          onClick={() => setMessagesOnly(!isMessagesOnly)}
        >
          {t('creator.activity.messagesOnly')}
        </button>
      }
    >
      {kept.length === 0 && <p className="dim">{t('creator.activity.none')}</p>}
      <ol className="log-list">
        {shown.map((activity) => (
          <ActivityLine key={activity.id} activity={activity} brand={brand} />
        ))}
      </ol>
      {kept.length > shown.length && (
        <button type="button" className="btn quiet s" onClick={() => setLong(true)}>
          {t('creator.activity.more')}
        </button>
      )}
    </Section>
  );
}

function ActivityLine({ activity, brand }: { activity: Activity; brand: Brand }) {
  const { t, now, zone, language, moment, day } = useWords();
  const names: Names = {
    stage: (id) => stageName(brand.stages, id, t),
    channel: (channel) => t(`draft.channels.${channel as 'email'}`),
    reason: (reason) => t(`creator.blocked.reasons.${reason as 'other'}`),
    ended: (reason) => t(`draft.followUp.why.${reason as 'bounced'}`),
    platform: (platform) => t(`creator.platforms.${platform as 'tiktok'}`),
    contact: (kind) => t(`creator.contacts.kinds.${kind as 'email'}`),
    next: (kind) => t(`creator.nextStep.kinds.${kind as 'own'}`),
    zone: (id) => id.split('/').at(-1)?.replaceAll('_', ' ') ?? id,
    verdict: (verdict) =>
      verdict in levelOfVerdict ? t(`disclosure.level.${levelOfVerdict[verdict as 'pass']}`) : verdict,
    money: (minor, currency) => moneyText({ minor, currency }, language),
    percent: (bps) => percentText(bps, language),
    count: (value, exact) => `${exact ? '' : '≈'}${countText({ value, exact }, language)}`,
    moment: (at) => (at ? moment(at) : ''),
    day: (at, inZone) => day(at, inZone || undefined),
    sampleEnd: (reason) => t(`samples.states.${reason as 'lost'}`),
    format: (format) => t(`content.formats.${format as 'video'}`),
    cancelled: (reason) => t(`content.states.${reason as 'withdrawn'}`),
    contentVerdict: (verdict) => t(`content.verdicts.${verdict as 'pass'}`),
    expiry: (step) => t(`content.${step === 'rights' ? 'rights' : 'adCode'}`),
  };
  const { key, values } = activityWords(activity, names);
  return (
    <li className="log">
      <time dateTime={activity.at} title={moment(activity.at)}>
        {logDay(activity.at, now, zone, language)}
      </time>
      <div dir="auto">{t(`activity.${key}`, values)}</div>
    </li>
  );
}
