import { formatDate, inSentence } from '@antoan/i18n';
import { Link, useSearchParams } from '@antoan/router';
import { Banner } from '@antoan/ui';
import { Trans, useLingui } from '@lingui/react/macro';

interface GonePlaceProps {
  within: { id: string; name: string };
  day: string;
  /** Where its land lies on that day. */
  heirs: readonly { placeId: string; name: string; code?: string | null }[];
  /** The day whose units are counted instead. */
  reportedOn: string | undefined;
}

/** Says that the place is not there on the chosen day, and where its land is then. */
export function GonePlace({ within, day, heirs, reportedOn }: GonePlaceProps) {
  const { t } = useLingui();
  const name = inSentence(within.name);
  const [search] = useSearchParams();
  const hrefOf = (placeId: string) => {
    const next = new URLSearchParams(search);
    next.set('noi', placeId);
    return `?${next.toString()}`;
  };
  return (
    <Banner tone="warn" title={t`Ngày ${{ day: formatDate(day) }} không có ${{ name }}.`}>
      <p>
        <Trans>Địa bàn khi đó thuộc:</Trans>{' '}
        {heirs.map(({ placeId, name: heir }, index) => (
          <span key={placeId}>
            {index > 0 ? ', ' : null}
            <Link to={hrefOf(placeId)}>{inSentence(heir)}</Link>
          </span>
        ))}
        .
      </p>
      {reportedOn ? (
        <p>
          {t`Dưới đây là các đơn vị của ${{ name }} ngày ${{ reportedOn: formatDate(reportedOn) }}, xếp theo nơi đứng ngày ${{ day: formatDate(day) }}.`}
        </p>
      ) : null}
    </Banner>
  );
}
