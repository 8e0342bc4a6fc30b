import { formatDate } from '@antoan/i18n';
import { Banner, FactList, Panel, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { CertificateCheckPageQuery } from '../graphql/graphql.ts';

/** Holds, holds no longer, or unknown; and what is printed on the certificate, nothing else. */
export function CertificateAnswer({ check }: { check: CertificateCheckPageQuery['certificateCheck'] }) {
  const { t } = useLingui();
  const { status, unitName, year, decisionNumber, decisionDate, authorityName } = check;
  if (status === 'UNKNOWN')
    return (
      <Banner tone="error" isLive title={t`Không có giấy công nhận nào mang mã này.`}>
        {t`Xem lại mã trên giấy. Nếu mã đúng như in, giấy này không do hệ thống cấp.`}
      </Banner>
    );
  return (
    <Stack>
      {status === 'VALID' ? (
        <Banner tone="done" isLive title={t`Giấy công nhận còn giá trị.`}>
          {t`Quyết định công nhận đang có hiệu lực.`}
        </Banner>
      ) : (
        <Banner tone="warn" isLive title={t`Giấy công nhận không còn giá trị.`}>
          {t`Giấy đã được cấp, sau đó có quyết định khác thay thế hoặc thu hồi.`}
        </Banner>
      )}
      <Panel title={t`Nội dung trên giấy`}>
        <FactList
          items={[
            { label: t`Đơn vị`, value: unitName ?? '–' },
            { label: t`Năm`, value: year ?? '–', isNumeric: true },
            { label: t`Quyết định số`, value: decisionNumber ?? '–' },
            { label: t`Ngày`, value: decisionDate ? formatDate(decisionDate) : '–', isNumeric: true },
            { label: t`Cơ quan công nhận`, value: authorityName ?? '–' },
          ]}
        />
      </Panel>
    </Stack>
  );
}
