import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { Tag } from '@/components/ui/Tag';
import { markets as packs } from '@/lib/markets';
import { useLawWords } from './useLawWords';

type Props = { markets: readonly string[]; onChange: (markets: string[]) => void };

/** For whom a caption is: the buyers' markets and the creator's own. */
export function MarketChoice({ markets, onChange }: Props) {
  const { t, marketName } = useLawWords();
  const others = packs.filter(({ code }) => !markets.includes(code));
  return (
    <div className="market-choice">
      <Select
        label={t('disclosure.check.markets')}
        value=""
        onChange={(code) => code && onChange([...markets, code])}
      >
        <option value="">{t('disclosure.check.addMarket')}</option>
        {others.map(({ code }) => (
          <option key={code} value={code}>
            {marketName(code)}
          </option>
        ))}
      </Select>
      {markets.length > 0 && (
        <div className="row wrap">
          {markets.map((code) => (
            <Tag
              key={code}
              after={
                <IconButton
                  size="s"
                  label={t('disclosure.check.removeMarket', { market: marketName(code) })}
                  onClick={() => onChange(markets.filter((one) => one !== code))}
                >
                  <X className="i s" aria-hidden="true" />
                </IconButton>
              }
            >
              {marketName(code)}
            </Tag>
          ))}
        </div>
      )}
    </div>
  );
}
