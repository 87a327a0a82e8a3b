package org.designvault.vocabulary;

/// `https://w3id.org/designvault/ontology#`, the terms that loading needs by name.
public final class Dv {
  public static final String NAMESPACE = "https://w3id.org/designvault/ontology#";

  /// Where things live unless a company's catalogue says otherwise.
  public static final String BASE = "https://w3id.org/designvault/";

  public static final String SOURCE = NAMESPACE + "Source";

  public static final String BELONGS_TO = NAMESPACE + "belongsTo";
  public static final String IS_AT_HOME_IN = NAMESPACE + "isAtHomeIn";
  public static final String RESOLVES = NAMESPACE + "resolves";
  public static final String AFFECTS = NAMESPACE + "affects";
  public static final String CITES = NAMESPACE + "cites";
  public static final String STRENGTH = NAMESPACE + "strength";
  public static final String EVIDENCE = NAMESPACE + "evidence";

  public static final String RELATES_FROM = NAMESPACE + "relatesFrom";
  public static final String RELATES_TO = NAMESPACE + "relatesTo";
  public static final String HAS_KIND = NAMESPACE + "hasKind";
  public static final String REQUIRES = NAMESPACE + "requires";
  public static final String SPECIALIZES = NAMESPACE + "specializes";
  public static final String COMPOSED_OF = NAMESPACE + "composedOf";
  public static final String NEEDS = NAMESPACE + "needs";
  public static final String INVOLVES = NAMESPACE + "involves";

  public static final String FITS_UP_TO = NAMESPACE + "fitsUpTo";
  public static final String FITS = NAMESPACE + "fits";
  public static final String IS_UNFIT_FROM = NAMESPACE + "isUnfitFrom";
  public static final String IS_UNFIT_FOR = NAMESPACE + "isUnfitFor";
  public static final String ORDERED = NAMESPACE + "ordered";
  public static final String POSITION = NAMESPACE + "position";

  public static final String REFERENCE = NAMESPACE + "reference";
  public static final String CHECKED = NAMESPACE + "checked";

  private Dv() {}
}
