import { Clock3 } from 'lucide-react';
import { useState } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { Clock } from '@/components/ui/Clock';
import { DayStrip } from '@/components/ui/DayStrip';
import { Section } from '@/components/ui/Section';
import { listed } from '@/lib/i18n/listed';
import { placeNameOf } from '@/lib/markets';
import type { Creator, ZoneCue, ZoneFinding } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';
import { Quoted } from './Contacts';
import { excerptOf } from './evidence';
import { type TheirTime as TheirTimeOf, useTheirTime } from './useTheirTime';
import { useWords } from './useWords';
import { offsetText } from './when';
import { ZonePicker } from './ZonePicker';

type Props = { creator: Creator; profiles: readonly Profile[]; brandId: string };

/** What time it is for them, when it is good to write, and why we think so. */
export function TheirTime({ creator, profiles, brandId }: Props) {
  const { t, now, weekday, time } = useWords();
  const { shows } = useSettings();
  const theirs = useTheirTime(creator, 'email', brandId);
  const [isCorrecting, setCorrecting] = useState(false);
  const correct = (
    <button
      type="button"
      className="btn quiet s end"
      aria-expanded={isCorrecting}
      onClick={() => setCorrecting(!isCorrecting)}
    >
      {t(theirs.zone ? 'creator.time.correct' : 'creator.time.set')}
    </button>
  );

  return (
    <Section
      title={t('creator.time.title')}
      icon={<Clock3 className="i s" aria-hidden="true" />}
      aside={
        <span className="meta">{t('creator.time.yours', { weekday: weekday(now), time: time(now) })}</span>
      }
    >
      <div className="row">
        <ClockLine theirs={theirs} />
        <span className="grow" />
        {theirs.isGuess && <span className="tag">{t('creator.time.guess')}</span>}
        {correct}
      </div>
      {isCorrecting && <ZonePicker creator={creator} onDone={() => setCorrecting(false)} />}
      {shows('sendWindows') && theirs.strip && <DayStrip {...theirs.strip} />}
      <div className="ev">
        {creator.zone?.id ? (
          <Evidence finding={creator.zone} bios={profiles.map(({ bio }) => bio)} />
        ) : (
          <Unknown finding={creator.zone} />
        )}
        {theirs.missingZone && <> {t('creator.time.missing', { zone: theirs.missingZone })}</>}
        {shows('sendWindows') && theirs.skipped.map((said) => <span key={said}> {said}.</span>)}
        {shows('sendWindows') && theirs.safeHours && <> {t('creator.time.safeHours', theirs.safeHours)}</>}
      </div>
    </Section>
  );
}

function ClockLine({ theirs }: { theirs: TheirTimeOf }) {
  const { t, now, weekday } = useWords();
  const { shows } = useSettings();
  const { zone, place, clock, state, answer, isGuess } = theirs;
  if (!zone || !clock) return <span className="unknown">{t('creator.time.unknown')}</span>;
  const parts = { weekday: weekday(now, zone), place: place ?? '', offset: offsetText(now, zone) };
  const meaning = shows('sendWindows') ? (answer ?? '') : '';
  return (
    <>
      <span className="b their-clock">
        <Clock
          state={shows('sendWindows') ? state : 'closed'}
          time={clock}
          meaning={meaning}
          guess={isGuess}
        />
      </span>
      <span className="cut">{t(isGuess ? 'creator.time.placeGuess' : 'creator.time.place', parts)}</span>
    </>
  );
}

/** Each cue with its words, then how sure they make us. */
function Evidence({ finding, bios }: { finding: ZoneFinding; bios: readonly (string | null)[] }) {
  const { t } = useWords();
  const isLanguageAlone = finding.cues.every(({ rule }) => rule === 'language');
  if (finding.confidence === 'guess' && isLanguageAlone) return t('creator.time.languageOnly');
  return (
    <>
      {finding.cues.slice(0, 3).map((cue, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cues have no identity but their place
        <span key={index} className="cue">
          <Cue cue={cue} bios={bios} />
          <span className="sep" />
        </span>
      ))}
      {t(`creator.time.confidence.${finding.confidence}`)}
    </>
  );
}

function Cue({ cue, bios }: { cue: ZoneCue; bios: readonly (string | null)[] }) {
  const { t } = useWords();
  const said = t(`creator.time.from.${cue.field === 'displayName' ? 'displayName' : cue.rule}`);
  if (cue.rule === 'person') return said;
  return (
    <>
      {said} <Quoted {...excerptOf(cue, bios)} />
    </>
  );
}

function Unknown({ finding }: { finding: ZoneFinding | null }) {
  const { t, language } = useWords();
  const places = finding?.candidates.map((zone) => placeNameOf(zone, language)) ?? [];
  return places.length > 1
    ? t('creator.time.contradict', { places: listed(places, language) })
    : t('creator.time.unknownWhy');
}
