import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import { Confirmations } from '../gate/Confirmations.tsx';
import { GateExplanation } from '../gate/GateExplanation.tsx';
import { TenureStrip } from '../gate/TenureStrip.tsx';
import { TextLink } from '../link-button/LinkButton.tsx';
import { Panel } from '../panel/Panel.tsx';
import { Checks } from '../sheet/Checks.tsx';
import { FillIn, Sheet, SheetArticle } from '../sheet/Sheet.tsx';
import { Columns, Stack } from '../stack/Stack.tsx';
import { StandingMark } from '../standing-mark/StandingMark.tsx';

/** The gate's answer and the decision sheet. */
export function DocumentSamples() {
  const { t } = useLingui();
  return (
    <Stack gap="l">
      <GateExplanation
        outcome="BAR"
        title={t`Không đề nghị xét tặng`}
        facts={[
          { label: t`Quyết định`, value: '3127/QĐ-UBND' },
          { label: t`Ngày`, value: '18/12/2020', isNumeric: true },
          { label: t`Năm xét`, value: '2020', isNumeric: true },
          { label: t`Căn cứ`, value: t`Mục 5 Chỉ thị` },
        ]}
        steps={[
          {
            id: '1',
            title: t`Là danh hiệu thi đua hoặc hình thức khen thưởng`,
            detail: t`Bằng khen của Chủ tịch UBND tỉnh.`,
            exit: t`Nếu không: ngoài phạm vi`,
          },
          {
            id: '2',
            title: t`Đối tượng là tập thể hoặc người đứng đầu`,
            exit: t`Nếu là người khác trong đơn vị: không bị chặn`,
            detail: (
              <TenureStrip
                tenures={[
                  { personName: 'Bà B (minh họa)', from: '2019-11-16', to: '2020-01-31', days: 77, isNominee: false },
                  {
                    personName: 'Ông Nguyễn Văn A (minh họa)',
                    from: '2020-02-01',
                    to: '2020-11-15',
                    days: 289,
                    isNominee: true,
                  },
                ]}
              />
            ),
          },
          {
            id: '4',
            title: (
              <>
                {t`Kết quả năm 2020:`} <StandingMark value="NOT_MET" />
              </>
            ),
            detail: t`Quyết định số 3127/QĐ-UBND, 18/12/2020.`,
            exit: t`Nếu đạt: đủ điều kiện`,
          },
          {
            id: '5',
            title: t`Không đề nghị xét tặng`,
            detail: t`Chỉ thay đổi khi có quyết định mới sửa đổi hoặc hủy bỏ kết quả.`,
            isStop: true,
          },
        ]}
        aside={
          <Panel title={t`Hai bên xác nhận`}>
            <Confirmations
              keys={[
                { id: 'police', body: 'Công an tỉnh (PV05)', at: '2021-01-04T02:12:00Z' },
                { id: 'board', body: 'Ban Thi đua – Khen thưởng', at: null, isMine: true },
              ]}
            >
              <Button tone="primary" isWide>{t`Xác nhận kết quả rà soát`}</Button>
            </Confirmations>
          </Panel>
        }
      >
        {t`Công ty được quyết định chưa đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2020.`}{' '}
        <TextLink href="#bang">{t`Mục 5 của Chỉ thị`}</TextLink>.
      </GateExplanation>
      <Columns layout="halves">
        <SampleSheet />
        <Stack>
          <Checks
            items={[
              { id: '1', text: t`46/46 hồ sơ đã kiểm tra, thẩm định`, isMet: true },
              { id: '2', text: t`Không ai làm hai bước liền nhau của một hồ sơ`, isMet: true },
              { id: '3', text: t`Số 3127 đã dùng trong năm 2020`, isMet: false },
            ]}
          />
          <Button tone="seal" icon={Stamp}>{t`Ký và ban hành 46 kết quả`}</Button>
        </Stack>
      </Columns>
    </Stack>
  );
}

function SampleSheet() {
  const { t } = useLingui();
  const [number, setNumber] = useState('3127');
  const [day, setDay] = useState('18');
  return (
    <Sheet
      issuer={['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI']}
      number={
        <>
          <FillIn label={t`Số quyết định`} value={number} onChange={setNumber} />
          /QĐ-UBND
        </>
      }
      placeAndDate={
        <>
          Lào Cai, ngày <FillIn label={t`Ngày ký`} value={day} onChange={setDay} digits={2} /> tháng 12 năm 2020
        </>
      }
      kind="QUYẾT ĐỊNH"
      subject={
        <>
          Công nhận kết quả thực hiện tiêu chuẩn
          <br />
          “An toàn về an ninh, trật tự” năm 2020
        </>
      }
      recipients={['Như Điều 1;', 'Công an tỉnh;', 'Lưu: VT, NC1.']}
      signatoryPosition="CHỦ TỊCH"
      signatoryName="Trần Văn C (minh họa)"
    >
      <SheetArticle number={1}>
        Công nhận 43 đơn vị đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2020; 03 đơn vị chưa đạt (có danh sách kèm
        theo).
      </SheetArticle>
      <SheetArticle number={2}>Quyết định có hiệu lực kể từ ngày ký.</SheetArticle>
    </Sheet>
  );
}
