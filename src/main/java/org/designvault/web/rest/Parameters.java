package org.designvault.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.pattern.Nearest;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// A parameter that a call does not know is refused as an unknown field of a body is, and so is a
/// second value where one is meant: whoever sent it would take the answer for something it is not.
final class Parameters implements HandlerInterceptor {

  /// @throws RefusedRequest with every parameter that cannot be meant as it was sent
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod call) {
      List<Problem> problems = problems(request.getParameterMap(), known(call));
      if (!problems.isEmpty()) {
        throw new RefusedRequest(problems);
      }
    }
    return true;
  }

  private static List<Problem> problems(
      Map<String, String[]> given, SortedMap<String, MethodParameter> known) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : given.entrySet()) {
      String name = parameter.getKey();
      MethodParameter meant = known.get(name);
      if (meant == null) {
        String expected =
            known.isEmpty() ? "no parameters" : "one of " + String.join(", ", known.keySet());
        problems.add(new Problem(name, name, expected, Nearest.hint(name, known.keySet())));
      } else if (parameter.getValue().length > 1
          && !Collection.class.isAssignableFrom(meant.getParameterType())) {
        problems.add(
            new Problem(
                name, String.join(", ", parameter.getValue()), "one value", "give it once"));
      }
    }
    return problems;
  }

  private static SortedMap<String, MethodParameter> known(HandlerMethod call) {
    SortedMap<String, MethodParameter> known = new TreeMap<>();
    for (MethodParameter parameter : call.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestParam.class)) {
        known.put(String.valueOf(parameter.getParameter().getName()), parameter);
      }
    }
    return known;
  }
}
