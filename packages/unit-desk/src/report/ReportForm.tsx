import { type FragmentType, readFragment } from '../graphql.ts';
import { ReportForm_report } from './report.fragments.ts';
import { ReportEditor } from './ReportEditor.tsx';
import { ReportReading } from './ReportReading.tsx';

/** A report in numbers: typed by whoever prepares it, submitted by the head, then only read. */
export function ReportForm(props: { report: FragmentType<typeof ReportForm_report>; askAgain: () => void }) {
  const report = readFragment(ReportForm_report, props.report);
  return report.viewerCanEdit ? (
    <ReportEditor report={report} askAgain={props.askAgain} />
  ) : (
    <ReportReading report={report} />
  );
}
