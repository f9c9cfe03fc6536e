import { ShieldAlert } from 'lucide-react';
import { places } from '@/components/app/places';
import { useWords } from '@/components/creators/useWords';
import type { Sender } from '@/lib/model/brand';
import { senderTrust } from '@/lib/outreach/trust/senderTrust';
import { trustWords } from './trustWords';

/** One line over the text where the sender makes a creator doubt; the rest and the way to mend it stand in Settings. */
export function TrustLine({ sender }: { sender: Sender }) {
  const { t } = useWords();
  const [first, ...others] = senderTrust(sender).filter(({ weight }) => weight === 'lowers');
  if (!first) return null;
  return (
    <p className="trust-line meta">
      <ShieldAlert className="i s warn" aria-hidden="true" />
      <span>
        <b>{t('settings.trust.lowers')}</b>
        <span className="sep" />
        {trustWords(first, t)}
        {others.length > 0 && (
          <>
            <span className="sep" />
            {t('settings.trust.more', { count: others.length })}
          </>
        )}{' '}
        <a href={`#${places.settingsPart('sender')}`}>{t('settings.trust.fix')}</a>
      </span>
    </p>
  );
}
