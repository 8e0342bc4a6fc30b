import { useLingui } from '@lingui/react/macro';
import { BarRows } from '../bar-rows/BarRows.tsx';
import { TrendLine } from '../bar-rows/TrendLine.tsx';
import { Panel } from '../panel/Panel.tsx';
import { ProgressRing } from '../progress/Progress.tsx';
import { Cluster, Stack } from '../stack/Stack.tsx';
import { Stat, StatStrip } from '../stat/Stat.tsx';

const YEARS = [0.79, 0.82, 0.85, 0.88, 0.908].map((share, index) => ({ year: 2016 + index, share }));

/** Numbers, bars and lines; each has its words and its table. */
export function NumberSamples() {
  const { t } = useLingui();
  return (
    <>
      <Panel title={t`Con số và biểu đồ`}>
        <Stack>
          <Cluster gap="xl">
            <Stat value="90,8%" label={t`đơn vị được công nhận, tăng 2,4 điểm`} />
            <TrendLine label={t`Tỷ lệ đạt 2016 đến 2020`} points={YEARS} />
            <Cluster>
              <ProgressRing value={0} total={5} />
              <ProgressRing value={3} total={5} />
              <ProgressRing value={5} total={5} />
            </Cluster>
          </Cluster>
          <StatStrip
            items={[
              { value: '1.012/1.150', label: t`đơn vị thuộc diện được công nhận, 88,0%` },
              { value: '214', label: t`điểm mô hình đang hoạt động` },
            ]}
          />
        </Stack>
      </Panel>
      <Panel title={t`Huyện, thị xã, thành phố`}>
        <BarRows
          label={t`Tỷ lệ được công nhận theo huyện, năm 2020`}
          nameHead={t`Huyện`}
          valueHead={t`Tỷ lệ`}
          rows={[
            { name: 'TP Lào Cai', share: 0.922, text: '92,2%', marker: 0.98, markerText: t`đã nộp 98%` },
            { name: 'Mường Khương', share: 0.819, text: '81,9%', marker: 0.9, markerText: t`đã nộp 90%` },
            { name: 'Si Ma Cai', share: null, text: t`dưới 5` },
          ]}
        />
      </Panel>
    </>
  );
}
