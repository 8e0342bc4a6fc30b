import { groupedVerificationCode } from '@antoan/assessment-rules';
import { formatDate, formatDateInDocument } from '@antoan/i18n';
import { useParams } from '@antoan/router';
import { Button, Empty, Page, PageHead, Sheet, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { graphql } from '../graphql.ts';
import classes from './certificate.module.css';
import { QrCode } from './QrCode.tsx';

const CertificatePage_query = graphql(`
  query CertificatePage($id: ID!, $year: Int!) {
    unit(id: $id) {
      id
      name
      assessment(year: $year) {
        id
        decision {
          id
          number
          date
          signatory
          signatoryPosition
          signatoryName
          authority {
            id
            name
          }
          lines {
            unitName
            certificateNumber
            verificationCode
            unit {
              id
            }
          }
        }
      }
    }
  }
`);

/** The certificate of a year as it is printed (route `giay-cong-nhan/:year`), with the way for anybody to check it. */
export function CertificatePage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { id, year: yearInWork } = useOwnUnit();
  const year = Number(useParams()['year'] ?? yearInWork);
  const [result, retry] = useQuery({ query: CertificatePage_query, variables: { id, year }, pause: !id || !year });
  return (
    <Page>
      <QueryBoundary result={result} retry={retry} name={t`Giấy công nhận`} skeleton={<Skeleton shape="page" />}>
        {({ unit }) => {
          const decision = unit?.assessment?.decision;
          const line = decision?.lines.find((each) => each.unit.id === id);
          if (!decision || !line?.certificateNumber || !line.verificationCode)
            return (
              <Empty isPage title={t`Không có giấy công nhận năm ${year}`}>
                {t`Giấy có khi quyết định công nhận đơn vị đạt đang có hiệu lực.`}
              </Empty>
            );
          const { number, date, authority, signatory, signatoryPosition, signatoryName } = decision;
          const address = `${globalThis.location.origin}/xac-minh/${line.verificationCode}`;
          return (
            <>
              <div className={classes['screen']}>
                <PageHead
                  title={t`Giấy công nhận năm ${year}`}
                  crumbs={[{ label: words.myUnit, href: place }, { label: t`Giấy công nhận` }]}
                  actions={
                    <Button icon={Printer} onPress={() => globalThis.print()}>
                      {t`In giấy công nhận`}
                    </Button>
                  }
                />
              </div>
              {/* A document is Vietnamese in every language of the page. */}
              <div className={classes['paper']}>
                <Sheet
                  issuer={[authority.name.toUpperCase()]}
                  number={line.certificateNumber}
                  placeAndDate={formatDateInDocument(date)}
                  kind="GIẤY CÔNG NHẬN"
                  subject={<>Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm {year}</>}
                  recipients={['Lưu: VT.']}
                  signatoryPosition={signatoryPosition?.trim() || 'CHỦ TỊCH'}
                  signatoryName={signatoryName ?? (signatoryPosition ? '' : signatory)}
                  signedOn={date}
                >
                  <p className={classes['body']}>
                    Công nhận {line.unitName} đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm {year}, theo Quyết định
                    số {number} ngày {formatDate(date)} của {authority.name}.
                  </p>
                  <div className={classes['check']}>
                    <QrCode text={address} label={t`Mã QR dẫn tới trang kiểm tra giấy công nhận`} />
                    <div>
                      Mã kiểm tra:{' '}
                      <span className={classes['code']}>{groupedVerificationCode(line.verificationCode)}</span>
                      <br />
                      Kiểm tra tại {globalThis.location.host}/xac-minh
                    </div>
                  </div>
                </Sheet>
              </div>
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
