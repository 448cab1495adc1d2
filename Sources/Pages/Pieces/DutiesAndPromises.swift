import Address
import Markup

/// What a duty is here, and what a promise: the two are counted apart.
struct DutiesAndPromises: Component {
    let outlook: Outlook

    var html: HTML {
        """
        <p class="hint">A duty is what an adopted framework asks, worked out \
        <a href="\(outlook.link(.assurance))">here</a>; a promise is what somebody said they would \
        do, and all of them are <a href="\(outlook.link(.promises))">listed apart</a>.</p>

        """
    }
}
