import { groupedVerificationCode, isVerificationCode, tidyVerificationCode } from '@antoan/assessment-rules';
import { useNavigate, useParams } from '@antoan/router';
import { Button, Page, PageHead, Panel, Skeleton, Stack, TextField } from '@antoan/ui';
import { FailureNotice } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { SearchCheck } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import classes from './certificate-check.module.css';
import { CertificateAnswer } from './CertificateAnswer.tsx';

const CertificateCheckPage_query = graphql(`
  query CertificateCheckPage($code: String!) {
    certificateCheck(code: $code) {
      status
      unitName
      year
      decisionNumber
      decisionDate
      authorityName
    }
  }
`);

/** Whether a certificate holds, for whoever has its code in hand (route `/xac-minh/:code`, where its QR code leads). */
export function CertificateCheckPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { code: asked = '' } = useParams();
  const code = tidyVerificationCode(asked);
  const [typed, setTyped] = useState(code ? groupedVerificationCode(code) : '');
  const [slip, setSlip] = useState<string | null>(null);
  const [{ data, error, fetching }] = useQuery({
    query: CertificateCheckPage_query,
    variables: { code },
    pause: code === '',
    requestPolicy: 'network-only',
  });

  function check() {
    const next = tidyVerificationCode(typed);
    // Certificates of the first year bear codes of another form, without a check letter.
    const isOlder = /^(?:[0-9A-F]{12}|[0-9A-F]{16})$/.test(next);
    if (!isVerificationCode(next) && !isOlder) {
      setSlip(t`Mã chưa đúng. Xem lại từng ký tự trên giấy công nhận.`);
      return;
    }
    setSlip(null);
    void navigate(`/xac-minh/${next}`, { replace: true });
  }

  return (
    <Page>
      <div className={classes['column']}>
        <PageHead title={t`Kiểm tra giấy công nhận`} subtitle={t`Tiêu chuẩn “An toàn về an ninh, trật tự”`} />
        <Stack gap="l">
          <Panel>
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                check();
              }}
            >
              <Stack>
                <TextField
                  label={t`Mã kiểm tra`}
                  hint={t`In cạnh mã QR trên giấy công nhận. Không phân biệt chữ hoa, chữ thường.`}
                  value={typed}
                  onChange={(next) => {
                    setTyped(next);
                    setSlip(null);
                  }}
                  maxLength={40}
                  {...(slip ? { error: slip } : {})}
                />
                <div>
                  <Button type="submit" tone="primary" icon={SearchCheck} isLoading={fetching}>
                    {t`Kiểm tra`}
                  </Button>
                </div>
              </Stack>
            </form>
          </Panel>
          <FailureNotice error={error} />
          {fetching && code ? <Skeleton /> : null}
          {data && !fetching ? <CertificateAnswer check={data.certificateCheck} /> : null}
        </Stack>
      </div>
    </Page>
  );
}
