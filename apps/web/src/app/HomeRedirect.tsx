import { Navigate } from 'react-router';
import { useViewer } from '../shared/session/SessionContext.js';

/** The first page: one's roadmap where there is one; else the list, which also says that there is none. */
export function HomeRedirect() {
  const [first, second] = useViewer().memberships;
  return <Navigate replace to={first && !second ? `/r/${first.roadmap.code}` : '/roadmaps'} />;
}
