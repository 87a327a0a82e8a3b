package org.designvault.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// What stands around every page: the masthead, the shelves at the side and the foot.
public final class Surroundings implements HandlerInterceptor {
  /// Model attribute of a page that is about one category: its slug. That shelf is then open.
  public static final String CATEGORY = "openCategory";

  private final Vault vault;
  private final List<Place> masthead;
  private final List<Place> foot;

  Surroundings(Vault vault, List<Place> places) {
    this.vault = vault;
    this.masthead = Place.in(Place.Row.MASTHEAD, places);
    this.foot = Place.in(Place.Row.FOOT, places);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    String view = page == null ? null : page.getViewName();
    if (page == null || view == null || view.startsWith("redirect:")) {
      return;
    }
    Slug open = page.getModel().get(CATEGORY) instanceof Slug category ? category : null;
    page.addObject("side", Side.of(vault.facts(), open));
    page.addObject("masthead", masthead);
    page.addObject("foot", foot);
    page.addObject("path", request.getRequestURI());
  }
}
