import { Check, CircleAlert, Eye } from 'lucide-react';
import { Quoted } from '@/components/creators/Contacts';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Choice } from '@/components/ui/Choice';
import { setRecipient } from '@/lib/commands';
import type { MailRisk } from '@/lib/disclosure/coldEmailRisk';
import type { DutyFinding } from '@/lib/disclosure/mailDuties';
import { marketOf } from '@/lib/markets';
import { type Deal, recipientSchema } from '@/lib/model/deal';
import { AcceptRisk } from './AcceptRisk';
import { RuleSourceLine } from './RuleSourceLine';
import { useLawWords } from './useLawWords';

const icons = { met: Check, missing: CircleAlert, toCheck: Eye } as const;

/** All that stands behind the level: the kind of rule, what it asks for and what is missing, what is stored of the address. */
export function RiskDetails({ deal, risk, isStopped }: { deal: Deal; risk: MailRisk; isStopped: boolean }) {
  const { t, marketName, day } = useLawWords();
  const { act, error } = useAct();
  const { proof, block } = risk;
  const optOutDays = useOptOutDays(risk.market);

  return (
    <div className="risk-details">
      <p>{t(`disclosure.mail.class.${risk.class}`, { market: marketName(risk.market) })}</p>
      {block && <p>{t(`disclosure.mail.blockWhat.${block}`)}</p>}
      {risk.class === 'C' && !proof?.forOffers && (
        <div role="radiogroup" aria-label={t('disclosure.mail.asksTitle')}>
          <p className="lab">{t('disclosure.mail.asksTitle')}</p>
          {recipientSchema.options.map((recipient) => (
            <Choice
              key={recipient}
              type="radio"
              name="recipient"
              checked={deal.recipient === recipient}
              onChange={() => void act(setRecipient, { dealId: deal.id, recipient })}
              label={t(`disclosure.mail.recipient.${recipient}`)}
            />
          ))}
        </div>
      )}
      <p className="lab">{t('disclosure.mail.required')}</p>
      <ul className="duties">
        {risk.duties.map((finding) => (
          <DutyLine key={finding.duty} finding={finding} market={risk.market} />
        ))}
      </ul>
      <p className="meta">{optOutDays}</p>
      <p className="lab">{t('disclosure.mail.proof')}</p>
      {proof ? (
        <p className="ev">
          <Quoted text={proof.words} {...(proof.forOffers ?? proof.address)} />
          <br />
          {t('disclosure.mail.proofFrom', { day: day(proof.at) })}
        </p>
      ) : (
        <p className="dim">{t('disclosure.mail.noProof')}</p>
      )}
      {isStopped && block && <AcceptRisk deal={deal} market={risk.market} block={block} />}
      <Refusal error={error} />
      <RuleSourceLine rule={risk.rule} />
      <p className="meta">{t('disclosure.notAdvice')}</p>
    </div>
  );
}

function DutyLine({ finding: { duty, state, tag }, market }: { finding: DutyFinding; market: string }) {
  const { t } = useLawWords();
  const Icon = icons[state];
  const isBulk = duty === 'subjectTag' && marketOf(market)?.coldEmail.subjectTag?.when === 'bulk';
  return (
    <li className={state === 'missing' ? 'warn' : undefined}>
      <Icon className="i s" aria-hidden="true" />
      <span>
        <span className="b">{t(`disclosure.mail.duty.${duty}`)}</span>
        <span className="meta"> {t(`disclosure.mail.state.${state}`)}</span>
        {state !== 'met' && (
          <span className="todo">
            {isBulk
              ? t('disclosure.mail.todo.subjectTagBulk', { tag })
              : t(`disclosure.mail.todo.${duty}`, { tag: tag ?? '' })}
          </span>
        )}
      </span>
    </li>
  );
}

/** Within which time a no has to be honoured. */
function useOptOutDays(code: string): string | null {
  const { t } = useLawWords();
  const rule = marketOf(code)?.coldEmail.optOutDays;
  if (!rule || rule.days === null) return null;
  if (rule.days === 0) return t('disclosure.mail.optOutDays.now');
  return t(`disclosure.mail.optOutDays.${rule.business ? 'business' : 'days'}`, { count: rule.days });
}
