import { ExternalLink } from 'lucide-react';
import type { RuleSource } from '@/lib/disclosure/ruleSource';
import { useLawWords } from './useLawWords';

/** The proof of a rule on one line: its name and who watches over it, when it was looked at, how sure we are, and the way there. */
export function RuleSourceLine({ rule }: { rule: RuleSource }) {
  const { t } = useLawWords();
  return (
    <p className="meta rule-source">
      <span dir="auto">{t('disclosure.sourceLine', { rule: rule.rule, authority: rule.authority })}</span>
      <span className="sep" />
      <span className="nw">{t('disclosure.checked', { day: rule.checkedAt })}</span>
      <span className="sep" />
      <span>{t(`disclosure.confidence.${rule.confidence}`)}</span>
      <span className="sep" />
      <span>{t(`disclosure.basis.${rule.basis}`)}</span>
      {rule.url && (
        <>
          <span className="sep" />
          <a href={rule.url} target="_blank" rel="noreferrer noopener">
            {t('disclosure.openSource')} <ExternalLink className="i s" aria-hidden="true" />
          </a>
        </>
      )}
    </p>
  );
}
