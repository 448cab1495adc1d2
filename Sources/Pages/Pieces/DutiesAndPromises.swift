import Address
import Markup

/// What a duty is here, and what a promise: the two are counted apart.
struct DutiesAndPromises: Component {
    let outlook: Outlook

    var html: HTML {
        """
        <p class="hint">A duty is what an adopted framework asks: \
        <a href="\(outlook.link(.assurance))">how every duty stands</a>. A promise is what \
        somebody said they would do: <a href="\(outlook.link(.promises))">every promise</a>.</p>

        """
    }
}
