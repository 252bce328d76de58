import { reassessAll } from '../database/reassess'

const shortRest = () => new Promise<void>(resolve => setTimeout(resolve, 20))

void reassessAll(shortRest).finally(() => self.close())
