import { Note } from '@/components/ui/Note';
import type { MailRisk } from '@/lib/disclosure/coldEmailRisk';
import type { Deal } from '@/lib/model/deal';
import { noteOfLevel } from './levels';
import { RiskDetails } from './RiskDetails';
import { useLawWords } from './useLawWords';
import type { MailRiskState } from './useMailRisk';
import './disclosure.css';

type Props = { deal: Deal; state: MailRiskState; isOpen: boolean; onOpen: (isOpen: boolean) => void };

/** Above the button: how risky this letter is, why, by which rule of which day; unfolded, what is asked for and what to do. */
export function RiskLine({ deal, state: { country, risk, accepted, isStopped }, isOpen, onOpen }: Props) {
  const { t, marketName, month, day } = useLawWords();
  const why = useWhy();
  if (!risk)
    return (
      <Note
        kind="plain"
        role="status"
        title={
          country
            ? t('disclosure.mail.noPack', { market: marketName(country) })
            : t('disclosure.mail.noMarket')
        }
      />
    );
  const kind = isStopped ? 'stop' : noteOfLevel[risk.level];
  return (
    <div className="risk">
      <Note
        kind={kind === 'stop' && !isStopped ? 'attention' : kind}
        role="status"
        title={t('disclosure.says', { level: t(`disclosure.level.${risk.level}`), why: why(risk) })}
        actions={
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
            {t(isOpen ? 'disclosure.hide' : 'disclosure.details')}
          </button>
        }
      >
        <span className="meta">
          {t('disclosure.source', { rule: risk.rule.rule, day: month(risk.rule.checkedAt) })}
        </span>
        {accepted && (
          <div className="meta">
            {t('disclosure.mail.accepted', { day: day(accepted.at), reason: accepted.reason })}
          </div>
        )}
      </Note>
      {isOpen && <RiskDetails deal={deal} risk={risk} isStopped={isStopped} />}
    </div>
  );
}

/** The one reason that counts most. */
function useWhy(): (risk: MailRisk) => string {
  const { t, list } = useLawWords();
  return ({ block, refusal, asksRecipient, duties, class: mailClass }) => {
    const words = refusal ?? '';
    if (block) return t(`disclosure.mail.block.${block}`, { words });
    if (refusal) return t('disclosure.mail.refusal', { words });
    if (asksRecipient) return t('disclosure.mail.asks');
    const missing = duties.filter(({ state }) => state === 'missing');
    if (missing.length === 0) return t(`disclosure.mail.rule.${mailClass}`);
    return t('disclosure.mail.missing', {
      list: list(missing.map(({ duty }) => t(`disclosure.mail.duty.${duty}`))),
    });
  };
}
