import { Copy } from 'lucide-react';
import { useCopy } from '@/components/creators/useCopy';
import { Button } from '@/components/ui/Button';
import { platformTool, toolName } from '@/lib/disclosure/platformTools';
import { recommendedLabels } from '@/lib/disclosure/recommendedLabels';
import type { Platform } from '@/lib/model/profile';
import { useLawWords } from './useLawWords';

/** The label in the local language, ready to be copied, where it goes, and the platform's own switch beside it. */
export function LabelToCopy({ market, platform }: { market: string; platform: Platform }) {
  const { t } = useLawWords();
  const { copy, copied, hasFailed } = useCopy();
  const tool = platformTool(platform);
  return (
    <div className="label-to-copy">
      <p className="lab">{t('disclosure.check.recommend')}</p>
      <div className="row wrap">
        {recommendedLabels(market).map(({ text, language }) => (
          <Button
            key={text}
            size="s"
            onClick={() => void copy(text)}
            aria-label={t('disclosure.copyLabel', { label: text })}
          >
            <Copy className="i s" aria-hidden="true" />
            <bdi lang={language}>{text}</bdi>
          </Button>
        ))}
        <span className="meta go" role="status">
          {copied && t('disclosure.copied')}
        </span>
      </div>
      {hasFailed && <p className="refusal stop">{t('disclosure.copyFailed')}</p>}
      <p className="meta">
        {t('disclosure.check.how', {
          steps: tool.steps.join(' \u203A '),
          name: toolName(market),
          source: tool.source,
          day: tool.checkedAt.replaceAll('-', '\u2011'), // a day does not break over two lines
        })}
      </p>
    </div>
  );
}
