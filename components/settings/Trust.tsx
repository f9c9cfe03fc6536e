import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import { trustWords } from '@/components/outreach/trustWords';
import { Section } from '@/components/ui/Section';
import type { Brand } from '@/lib/model/brand';
import { senderTrust } from '@/lib/outreach/trust/senderTrust';

/** The sender as a creator reads it: what lowers trust first, then what would help, each with what to do. */
export function Trust({ brand }: { brand: Brand }) {
  const { t } = useWords();
  const points = senderTrust(brand.sender);
  return (
    <Section title={t('settings.trust.title')}>
      <p className="meta">{t('settings.trust.hint')}</p>
      {!points.some(({ weight }) => weight === 'lowers') && (
        <p className="row go">
          <CircleCheck className="i" aria-hidden="true" />
          {t('settings.trust.good')}
        </p>
      )}
      <ul className="trust">
        {points.map((point) => (
          <li key={point.code} className="row">
            {point.weight === 'lowers' ? (
              <CircleAlert className="i warn" aria-hidden="true" />
            ) : (
              <Info className="i" aria-hidden="true" />
            )}
            <span>
              <b>{t(`settings.trust.${point.weight}`)}</b>
              <span className="sep" />
              {trustWords(point, t)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
