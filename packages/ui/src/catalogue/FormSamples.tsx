import { useLingui } from '@lingui/react/macro';
import { Camera, Paperclip } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../banner/Banner.tsx';
import { Button } from '../button/Button.tsx';
import { Choice } from '../choice/Choice.tsx';
import { Criterion } from '../form-section/Criterion.tsx';
import { FileRow } from '../form-section/FileRow.tsx';
import { FormSection } from '../form-section/FormSection.tsx';
import { Panel } from '../panel/Panel.tsx';
import { ProblemsSummary } from '../problems-summary/ProblemsSummary.tsx';
import { Progress } from '../progress/Progress.tsx';
import { SaveState } from '../save-state/SaveState.tsx';
import { Cluster, Stack } from '../stack/Stack.tsx';
import { StandingMark } from '../standing-mark/StandingMark.tsx';
import { Timeline } from '../timeline/Timeline.tsx';

const SAVED_AT = '2020-11-09T03:42:00Z';

/** A dossier's questions, what is missing and its way. */
export function FormSamples() {
  const { t } = useLingui();
  return (
    <>
      <Questions />
      <Panel title={t`Còn thiếu, đã lưu, đường đi`}>
        <Stack gap="l">
          <Progress value={8} total={12} label={t`tiêu chí đã đủ`} />
          <ProblemsSummary
            tone="missing"
            problems={[
              { message: t`1.4 Phương án phòng cháy, chữa cháy`, fieldId: 'tc-1-4' },
              { message: t`Biên bản họp đơn vị` },
            ]}
          />
          <ProblemsSummary
            problems={[{ message: t`Số 88 đã dùng trong năm 2020. Chọn số khác.`, fieldId: 'tc-1-4' }]}
          />
          <Cluster gap="l">
            <SaveState state="saved" at={SAVED_AT} />
            <SaveState state="saving" />
            <SaveState state="on-device" at={SAVED_AT} />
            <SaveState state="conflict" />
          </Cluster>
          <Timeline
            items={[
              { id: '1', state: 'done', title: t`Đăng ký`, detail: t`12/02/2020, Hiệu trưởng` },
              { id: '2', state: 'back', title: t`Trả lại 1 tiêu chí`, detail: t`20/11/2020, Phòng GD&ĐT` },
              { id: '3', state: 'now', title: t`Tự đánh giá`, detail: t`Đang làm tại trường, hạn 15/11` },
              { id: '4', state: 'todo', title: t`UBND huyện quyết định` },
            ]}
          />
        </Stack>
      </Panel>
    </>
  );
}

function Questions() {
  const { t } = useLingui();
  const [answer, setAnswer] = useState<'YES' | 'NO' | null>(null);
  const options = [
    { id: 'YES', label: t`Có` },
    { id: 'NO', label: t`Chưa có` },
  ] as const;
  return (
    <div className="at-catalogue-item">
      <FormSection title={t`1. Kế hoạch, nội quy, cam kết`} done={3} total={5}>
        <Criterion
          number="1.3"
          question={t`Đăng ký phấn đấu đạt tiêu chuẩn`}
          isComplete
          answer={<StandingMark value="MET">{t`Có`}</StandingMark>}
        >
          <Choice
            label={t`Tiêu chí 1.3`}
            isLabelHidden
            options={options}
            value="YES"
            onChange={() => undefined}
            isReadOnly
          />
        </Criterion>
        <Criterion
          id="tc-1-4"
          number="1.4"
          question={t`Nội quy, quy chế bảo vệ; quản lý người học; phòng cháy, chữa cháy`}
          isMissing
        >
          <Choice label={t`Tiêu chí 1.4`} isLabelHidden options={options} value={answer} onChange={setAnswer} />
          <FileRow name="Nội quy nhà trường năm học 2020–2021.pdf" detail={t`Trang 1–6`} onRemove={() => undefined} />
          <Banner tone="warn" icon={Paperclip} title={t`Thiếu minh chứng:`}>
            {t`phương án phòng cháy, chữa cháy còn hiệu lực.`}
          </Banner>
          <Cluster>
            <Button size="small" icon={Camera}>{t`Chụp ảnh văn bản`}</Button>
            <Button size="small" icon={Paperclip}>{t`Thêm tệp`}</Button>
          </Cluster>
        </Criterion>
      </FormSection>
    </div>
  );
}
