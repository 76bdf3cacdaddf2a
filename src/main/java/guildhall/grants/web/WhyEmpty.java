package guildhall.grants.web;

import guildhall.catalog.BenefitKind;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.EmptyView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says why there is nothing to list (BEN-13, ROL-11): "you don't have any benefits yet" may mean
/// one of several things, and the reader is told which.
@Component
class WhyEmpty {

  enum Why {
    /// The company never had an offer that brings benefits; or this is not the company meant.
    NO_OFFER_YET,
    /// It had benefits, and lost them when the membership was not renewed.
    ALL_ENDED,
    /// It has benefits, but none of the kind asked for.
    NONE_OF_THIS_KIND;

    EmptyView said(Shell shell) {
      var key = "grants.empty." + name();
      var path =
          switch (this) {
            case NONE_OF_THIS_KIND -> "/benefits";
            case ALL_ENDED -> "/membership";
            case NO_OFFER_YET -> "/offers";
          };
      return new EmptyView(
          shell.text(key + ".title"),
          shell.text(key + ".why"),
          new Action(shell.text(key + ".act"), path));
    }
  }

  private final BenefitRows rows;

  WhyEmpty(BenefitRows rows) {
    this.rows = rows;
  }

  Why of(Call call, AccountId account, @Nullable BenefitKind kind) {
    if (kind != null && !rows.of(call, account, null, call.on()).isEmpty()) {
      return Why.NONE_OF_THIS_KIND;
    }
    return rows.hadAny(call, account) ? Why.ALL_ENDED : Why.NO_OFFER_YET;
  }
}
