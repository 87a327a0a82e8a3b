package org.designvault.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.designvault.DesignVault;
import org.springframework.boot.test.context.SpringBootTest;

/// The whole program over the catalogue as it lies in the project, started once for all tests that
/// carry this.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = DesignVault.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "designvault.watch=false")
public @interface ShippedCatalogue {}
