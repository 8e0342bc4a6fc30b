export { ReceivedReportsPage } from './received-reports/ReceivedReportsPage.tsx';
