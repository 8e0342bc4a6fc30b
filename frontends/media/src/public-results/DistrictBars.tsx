import { formatNumber } from '@antoan/i18n';
import { BarRows, Empty } from '@antoan/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../graphql.ts';
import styles from './public-results.module.css';

const DistrictBars_publicSummary = graphql(`
  fragment DistrictBars_publicSummary on PublicSummary {
    districts {
      name
      recognised
    }
  }
`);

/** Recognised units by district, in Vietnamese order and never as a ranking; small numbers are kept back. */
export function DistrictBars({ publicSummary }: { publicSummary: FragmentType<typeof DistrictBars_publicSummary> }) {
  const { t } = useLingui();
  const { districts } = readFragment(DistrictBars_publicSummary, publicSummary);
  const largest = Math.max(1, ...districts.map(({ recognised }) => recognised ?? 0));

  return (
    <section aria-labelledby="theo-huyen">
      <h2 id="theo-huyen">{t`Theo huyện, thị xã, thành phố`}</h2>
      <p className={styles.note}>{t`Số đơn vị được công nhận, theo nơi đặt trụ sở.`}</p>
      {districts.length === 0 ? (
        <Empty title={t`Chưa có số liệu`} />
      ) : (
        <BarRows
          label={t`Số đơn vị được công nhận theo huyện, thị xã, thành phố`}
          nameHead={t`Địa bàn`}
          valueHead={t`Đơn vị được công nhận`}
          rows={districts.map(({ name, recognised }) => ({
            name,
            share: recognised === null ? null : recognised / largest,
            text: recognised === null ? t`ẩn` : formatNumber(recognised),
          }))}
        />
      )}
      <p className={styles.note}>
        <Trans>Xếp theo tên, không xếp hạng. Số từ 1 đến 4 và số giúp suy ra số đó được ẩn.</Trans>
      </p>
    </section>
  );
}
