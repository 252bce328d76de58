import { Icon } from '../../components/icon'

/** What Evenkeel does, shown on one review and its answer. */
export function FirstShow() {
  return (
    <section className="first-show" aria-label="What Evenkeel does">
      <figure>
        <figcaption>Someone wrote</figcaption>
        <p className="letter-text big">
          “We waited <span className="mark mark-theme">an hour and a half</span>, it was{' '}
          <span className="mark mark-theme">cold</span>, and <span className="mark mark-theme">nobody picked up</span>.
          On <span className="mark mark-private">my son’s birthday</span>.”
        </p>
        <ul className="first-notes">
          <li>
            <Icon name="minus" className="ico-soft" />
            Delivery, wait, no answer on the phone
          </li>
          <li>
            <Icon name="lock" className="ico-private" />
            The birthday stays out of your reply
          </li>
          <li>
            <Icon name="trend" className="ico-tide" />
            The fourth cold Saturday this month
          </li>
        </ul>
        <p className="hint">You could answer</p>
        <p className="letter-text big">
          “You waited far too long, and a phone that just rings makes it worse. I’m sorry. I’d like to put this right:
          please call me on <span className="nowrap">555-0127</span> and ask for Tess.”
        </p>
      </figure>
    </section>
  )
}
